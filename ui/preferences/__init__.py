"""What a person sets and looks up: appearance, keys, the details of articles, and what the program is.

One module a dialog, imported when it is opened: none of them is needed to show the window.
"""
