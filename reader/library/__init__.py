"""The facade: one method for each thing a person does with a library; every write returns `Changes`.

`Library` is put together from what one does with it: `reads`, `marks`, `articles`, `corrections`, `importing`, `care`.
"""

from reader.library.facade import Library

__all__ = ["Library"]
