using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>Tells files on a disk from pipes, sockets and devices before anybody opens them: to open a pipe waits for whoever writes into it, perhaps for ever.</summary>
internal static class FileKind
{
    private const int KindBits = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Far more than the runtime writes there.</summary>
    private const int StatusBytes = 512;

    /// <summary>Flags come first, then the mode.</summary>
    private const int ModeAt = 4;

    /// <summary>Whether a path names, through links too, a pipe, a socket or a device. What is not there is none of them.</summary>
    public static bool IsPipeOrDevice(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal);
        }

        var status = new byte[StatusBytes];
        try
        {
            return Status(path, status) == 0 && (BitConverter.ToInt32(status, ModeAt) & KindBits) is not (Regular or Folder);
        }
        catch (EntryPointNotFoundException)
        {
            return false; // another runtime, which names it otherwise
        }
    }

    /// <summary>The runtime's own stat: the one of the system has another layout on every processor.</summary>
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Status([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
