"""The Qt application and the `tremplin` command."""
