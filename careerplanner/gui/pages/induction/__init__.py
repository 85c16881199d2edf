"""The induction: sections, areas, signatures."""
