"""A small bundled news site, and five years of visits to it: the whole pipeline without the outside world."""
