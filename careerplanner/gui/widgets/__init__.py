"""Small widgets used by several pages and dialogs. Not here: knowledge of books or packs."""
