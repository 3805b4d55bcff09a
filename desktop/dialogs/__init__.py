"""The dialogs that pages open, one file each."""
