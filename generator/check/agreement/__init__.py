"""What a listing's words say and what its fields say agree: else its page contradicts itself, or no filter knows it."""
