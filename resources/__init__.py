"""The data the code ships with: deployments, reference lists, translations, icons, style."""
