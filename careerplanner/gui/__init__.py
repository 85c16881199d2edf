"""The window: the only package that imports Qt. It calls services and shows what they answer.

Not here: rules, SQL, or any `if` about qualifications.
"""
