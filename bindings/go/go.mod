module libdl

go 1.19
