"""A person's own data: read, checked and split before anything is uploaded, in flat memory.

| module | |
|---|---|
| `table` | one file with a header: CSV or Parquet, as lines of numbers |
| `split` | its rows, label first, in files for training, validation and test |
| `labels` | what the labels are like, and what an objective asks of them |
| `facts` | names and numbers that are kept beside the data, and the labels of the test |
"""
