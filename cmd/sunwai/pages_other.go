//go:build !linux

package main

// dropPages does nothing where the system does not say what lies where in memory.
func dropPages() {}
