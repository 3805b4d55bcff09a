"""What waits for a person: which things do, under which names, and what it takes to decide them.

Pure functions over what is shown of records; ``sync.replica.queue`` keeps the queue that comes of
them, ``sync.replica.desk`` writes the decisions.
"""
