"""IAM on the embedded AWS: who calls, whether the policies allow it, and a log of each decision.

`grammar`, `policies`, `matching`, `operators`, `conditions`, `verdicts` and `evaluation` are pure:
documents and a call in, a decision out. `guard` stands before the server and judges what comes in
over HTTP; `services` judges what AWS does on the side with the roles that it was handed; both write
to `decisions`.
"""
