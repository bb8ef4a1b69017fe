"""Volume, number and date of periodicals, as their mastheads print them."""
