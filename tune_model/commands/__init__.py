"""The sub-commands of `tune-model`, a module each: options in, one call, words out."""
