"""What a person does with the deployed workflow, through AWS's own APIs only."""
