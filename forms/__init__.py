"""What is recorded: one declaration per record type; everything else derives from it."""
