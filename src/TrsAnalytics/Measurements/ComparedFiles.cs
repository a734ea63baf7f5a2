namespace TrsAnalytics;

/// <summary>Whose stamps are compared: the file that a declaration was first read from, the file of a later source, and the code of its office.</summary>
internal readonly record struct ComparedFiles(ushort Earlier, ushort Later, int Office);
