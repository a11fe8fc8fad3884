"""What the kit knows of a picture is what lies in the folder."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from prisoncount.kit import pictures
from prisoncount.kit.facts import Facts


def test_a_picture_is_the_files_that_were_saved(known: Facts, tmp_path: Path) -> None:
    for name in pictures.drawable():
        folder = tmp_path / name
        drawn = pictures.draw(known.view, folder, name)
        assert sorted(drawn.files) == sorted(path.name for path in folder.iterdir())
        assert drawn.files[0] == drawn.file
        assert (folder / drawn.copy).read_bytes() == (folder / drawn.file).read_bytes()
        with Image.open(folder / drawn.file) as image:
            assert (2 * drawn.width, 2 * drawn.height) == image.size
