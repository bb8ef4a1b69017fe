"""What `make fuzz` asks of any bytes holds of the inputs that it begins with, and of some that it made of them."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.mutator import Mutator
from tests.fuzz.targets import TARGETS

# How many inputs of each target are tried here; `make fuzz` goes on from there.
FEW = 40


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_hold(name: str) -> None:
    """Each target begins with inputs that it has nothing against."""
    seeds = list(TARGETS[name].seeds())
    assert seeds
    for seed in seeds[:: len(seeds) // FEW + 1]:
        TARGETS[name].check(seed.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", TARGETS)
def test_mutants_are_made_and_hold(name: str) -> None:
    """An input is made of another by chance, the same of the same seed, and no longer than allowed."""
    seeds = list(TARGETS[name].seeds())
    mutator = Mutator(seeds)
    choose = random.Random(name)
    for number in range(FEW):
        seed = choose.choice(seeds).encode("utf-8", "surrogatepass")
        made = mutator.edited(seed, 1000, number)
        assert made == mutator.edited(seed, 1000, number)
        assert len(made) <= 1000
        TARGETS[name].check(made)
