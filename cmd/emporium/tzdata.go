package main

// Time zones are part of the program, because the image that it ships in holds no files of a system.
import _ "time/tzdata"
