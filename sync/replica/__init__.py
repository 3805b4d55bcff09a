"""What one laptop keeps: the vault, the encrypted database in it, its records and their journal."""

# sqlite-utils takes the SQLite it finds at its first import; ours must be found first
from sync.replica import sqlcipher as sqlcipher
