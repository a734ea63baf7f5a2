namespace TrsAnalytics.Tests;

/// <summary>The files of the study ta-lung-2020. Witness: rows and cells read by eye in a text editor and a spreadsheet.</summary>
public sealed class BundledStudyTests
{
    private static readonly string Study = Path.Combine(RepositoryRoot(), "studies", "ta-lung-2020", "data");

    [Fact]
    public void Read_Export_GivesRowsUnderTheLineTheyBeginOn()
    {
        var rows = ScratchFile.Rows(Path.Combine(Study, "01-vnaccs-export.csv"));
        rows.Should().HaveCount(445); // in 501 lines; witness: Python's csv module
        rows[^1].Should().StartWith("501: ");
        rows[1].Should().StartWith("2: 303411280930|11B1|B11|export|1|1|4|DN0022|textile|||2020-10-17T09:05:12|").And.EndWith("|14|hàng dễ hỏng");
    }

    [Fact]
    public void Read_CollectionForm_GivesTextAndDateCells()
    {
        var rows = ScratchFile.Rows(Path.Combine(Study, "02-phieu-thu-thap.xlsx"), "phiếu ");
        rows.Should().HaveCount(191);
        rows[2].Should().StartWith("3: STT|Số tờ khai|Nộp đủ hồ sơ|Bắt đầu kiểm tra hồ sơ|");
        rows[3].Should().Be("4: #1|103512970260|19/10/2020 16:55|2020-10-19T17:00:00|||19/10/2020 18:15|2020-10-20T08:06:00|2020-10-20T09:49:00||||20/10/2020 10:00|CB08");
    }

    [Fact]
    public void Read_Supplement_IsDividedBySemicolons()
    {
        var rows = ScratchFile.Rows(Path.Combine(Study, "03-bo-sung.csv"));
        rows.Should().HaveCount(26);
        rows[3].Should().Be("4: 103513272440|exited|2020-10-20T16:51:11+07:00|theo dõi bổ sung|CB03");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TrsAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
