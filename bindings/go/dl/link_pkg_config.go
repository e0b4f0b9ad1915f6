//go:build !dlcore_flags

package dl

// #cgo pkg-config: dlcore
import "C"
