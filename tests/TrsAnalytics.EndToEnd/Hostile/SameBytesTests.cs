using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>A report has the same bytes whoever writes it, wherever and in whatever language and zone his machine is.</summary>
public sealed class SameBytesTests
{
    private static readonly (string Locale, string Zone, string Folder)[] Machines =
        [("C.UTF-8", "UTC", "a"), ("vi_VN.UTF-8", "Asia/Ho_Chi_Minh", "b"), ("ar_SA.UTF-8", "Pacific/Kiritimati", "a folder of another name"), ("tr_TR.UTF-8", "UTC", "a")];

    [Fact]
    public void Report_OnOtherMachines_HasTheSameBytes()
    {
        using var place = new Scratch();
        var written = Machines.Select((machine, index) =>
        {
            var output = place.NewFolder(Path.Combine(index.ToString(System.Globalization.CultureInfo.InvariantCulture), machine.Folder));
            var call = Call.Trs(
                ["report", Repository.Study("ta-lung-2020"), "--format", "pdf,html,xlsx,json", "-o", output],
                ("LC_ALL", machine.Locale), ("LANG", machine.Locale), ("LANGUAGE", machine.Locale[..2]), ("TZ", machine.Zone));
            call.Code.Should().Be(0, call.Error);
            return Directory.GetFiles(output).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        }).ToArray();

        written[0].Should().HaveCount(4);
        foreach (var (file, first) in written[0].Index())
        {
            written.Should().OnlyContain(files => files[file].SequenceEqual(first), $"file {file} of pdf, html, json, xlsx in the order of names");
        }
    }
}
