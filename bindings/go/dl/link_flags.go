//go:build dlcore_flags

package dl

// With the tag dlcore_flags, CGO_CFLAGS and CGO_LDFLAGS say where headers and library are.

// #cgo LDFLAGS: -ldlcore
import "C"
