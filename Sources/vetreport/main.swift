System.ownUpToFaults()
System.leave(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
