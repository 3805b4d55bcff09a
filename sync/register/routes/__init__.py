"""The routes, one file a group. They are thin: read, call the store, spell the answer."""
