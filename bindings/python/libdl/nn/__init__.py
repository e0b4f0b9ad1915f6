"""Networks: modules, layers and losses."""
from libdl.nn import functional, init, parameter, utils
from libdl.nn.containers import ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential
from libdl.nn.layers import (ELU, GELU, Dropout, Embedding, Flatten, Hardtanh, Identity, LeakyReLU,
                             Linear, LogSigmoid, LogSoftmax, ReLU, ReLU6, Sigmoid, SiLU, Softmax,
                             Softplus, Tanh, Unflatten)
from libdl.nn.losses import (BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, HuberLoss, L1Loss,
                             MSELoss, NLLLoss, SmoothL1Loss)
from libdl.nn.module import Module
from libdl.nn.normalization import BatchNorm1d, LayerNorm
from libdl.nn.parameter import Buffer, Parameter
from libdl.nn import parallel
from libdl.nn.parallel import DataParallel

