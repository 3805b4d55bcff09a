"""The drill of docs/scaling.md: primaries and workers are killed while twenty laptops sync.

``make ha-drill``, apart from ``make test``: it needs PostgreSQL, Patroni, etcd and HAProxy of the
system. Node and balancer run with the very files that build_scripts/register hands out.
"""
