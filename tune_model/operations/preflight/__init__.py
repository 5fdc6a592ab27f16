"""What can be known of an account before money is spent in it: one module a subject.

Nothing here changes anything. What an account may not be asked is "not known", never a failure.
"""
