"""The career map: asked, laid out, worded, set on paper."""
