"""A thousand laptops against one register on PostgreSQL: real keys, signatures and workers."""
