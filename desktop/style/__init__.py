"""The look: tokens, theme, icons and the small widgets every page is made of."""
