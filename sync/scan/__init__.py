"""What a badge, a card or a scanner says, read into a person's values. Knows no window."""
