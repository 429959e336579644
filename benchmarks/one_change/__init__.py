"""What one corrected telephone number costs: a build that leans on the last, one from nothing, serve, and Hugo."""
