package db

// TriggerRefused is triggerRefused, for tests.
var TriggerRefused = triggerRefused
