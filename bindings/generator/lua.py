def emit(api):
    return {}
