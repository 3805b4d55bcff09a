"""Alembic's migrations of the register's database; ``sync.register.database`` runs them."""
