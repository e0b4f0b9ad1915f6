#error "cuBLAS's own interface is not simulated: matrix products go through cublasLt.h"
