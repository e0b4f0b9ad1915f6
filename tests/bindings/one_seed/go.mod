module one_seed

go 1.19

require libdl v0.0.0

replace libdl => ../../../bindings/go
