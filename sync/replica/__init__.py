"""What one laptop keeps: the vault, the encrypted database in it, its records and their journal."""
