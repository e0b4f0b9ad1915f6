"""Walking a module's tree by its names."""


class Named:
    """What stands in a tree of modules, and where."""

    def named_modules(self, memo=None, prefix="", remove_duplicate=True):
        """Pairs of path and module, parents first; a module that stands twice once."""
        seen = set() if memo is None else memo
        if remove_duplicate:
            if self in seen:
                return
            seen.add(self)
        yield prefix, self
        for name, child in self._modules.items():
            if child is not None:
                yield from child.named_modules(seen, _join(prefix, name), remove_duplicate)

    def modules(self):
        for _, module in self.named_modules():
            yield module

    def named_children(self):
        seen = set()
        for name, child in self._modules.items():
            if child is not None and child not in seen:
                seen.add(child)
                yield name, child

    def children(self):
        for _, child in self.named_children():
            yield child

    def named_parameters(self, prefix="", recurse=True, remove_duplicate=True):
        """Pairs of path and parameter, in the order of an optimizer's; each once."""
        return self._named_tensors("_parameters", prefix, recurse, remove_duplicate)

    def parameters(self, recurse=True):
        for _, parameter in self.named_parameters(recurse=recurse):
            yield parameter

    def named_buffers(self, prefix="", recurse=True, remove_duplicate=True):
        return self._named_tensors("_buffers", prefix, recurse, remove_duplicate)

    def buffers(self, recurse=True):
        for _, buffer in self.named_buffers(recurse=recurse):
            yield buffer

    def _named_tensors(self, kind, prefix, recurse, remove_duplicate):
        seen = set()
        modules = (self.named_modules(prefix=prefix, remove_duplicate=remove_duplicate)
                   if recurse else [(prefix, self)])
        for path, module in modules:
            for name, tensor in getattr(module, kind).items():
                if tensor is None or id(tensor) in seen:
                    continue
                if remove_duplicate:
                    seen.add(id(tensor))
                yield _join(path, name), tensor

    def get_submodule(self, target):
        """The module at a path; "" is the module itself."""
        module = self
        for name in target.split(".") if target else []:
            if module._modules.get(name) is None:
                raise AttributeError(f"{type(module).__name__} has no attribute `{name}`")
            module = module._modules[name]
        return module

    def get_parameter(self, target):
        path, _, name = target.rpartition(".")
        return _tensor_at(self.get_submodule(path), "_parameters", name)

    def get_buffer(self, target):
        path, _, name = target.rpartition(".")
        return _tensor_at(self.get_submodule(path), "_buffers", name)

    def apply(self, fn):
        """Calls fn with every module of the tree, children first."""
        for child in self.children():
            child.apply(fn)
        fn(self)
        return self


def _join(path, name):
    return f"{path}.{name}" if path else name


def _tensor_at(module, kind, name):
    own = getattr(module, kind)
    if name not in own:
        raise AttributeError(f"{type(module).__name__} has no attribute `{name}`")
    return own[name]
