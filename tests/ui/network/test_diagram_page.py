"""The page of the drawn network as a whole."""

from biasviz.ui.snapshot import settle

from .diagram_cases import show


def test_picture_takes_its_share_of_a_window_that_grows(window):
    page = show(window)
    before = page.picture.width()
    page.widget.setParent(None)
    page.widget.resize(1500, 1000)
    page.widget.show()
    settle()
    assert before < 500
    assert page.picture.width() == 600
