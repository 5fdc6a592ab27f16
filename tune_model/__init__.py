"""AWS's sample workflow "Tune a machine learning model", as Terraform in Python."""
