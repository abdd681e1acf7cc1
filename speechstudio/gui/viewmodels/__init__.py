"""What the views show and do, without a pixel of them."""
