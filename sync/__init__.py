"""Everything that moves and merges records: merge, protocol, replica, client, register."""
