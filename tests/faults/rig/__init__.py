"""What the fault suite runs on: nodes that can be killed, frozen and armed, providers in a process that no test kills,
a mixed load with a journal, faults as data. Seeds decide everything that is random."""
