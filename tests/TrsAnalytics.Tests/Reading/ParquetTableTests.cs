using Parquet;
using Parquet.Schema;

namespace TrsAnalytics.Tests;

public sealed class ParquetTableTests
{
    private static readonly DateTime Time = new(2020, 10, 20, 9, 49, 0, 600, DateTimeKind.Unspecified);

    [Fact]
    public void Read_TextAndNumbers_GivesHeaderAndRows()
    {
        using var file = new ScratchFile(".parquet", Written(
            new ParquetSchema(new DataField<string>("Số tờ khai"), new DataField<long>("n", true), new DataField<double>("d"), new DataField<decimal>("m"), new DataField<bool>("b")),
            async (group, fields) =>
            {
                await group.WriteAsync(fields[0], new string?[] { "103512970260", null });
                await group.WriteAsync<long>(fields[1], new long?[] { null, long.MaxValue });
                await group.WriteAsync<double>(fields[2], new[] { 1.5, double.NaN });
                await group.WriteAsync<decimal>(fields[3], new[] { 103512970260m, 2m });
                await group.WriteAsync<bool>(fields[4], new[] { true, false });
            }));
        file.Rows().Should().Equal("0: Số tờ khai|n|d|m|b", "1: 103512970260||#1.5|#103512970260|TRUE", "2: |9223372036854775807||#2|FALSE");
    }

    [Theory]
    [InlineData(DateTimeFormat.Timestamp, false, DateTimeTimeUnit.Millis, "2020-10-20T09:49:01")]
    [InlineData(DateTimeFormat.Timestamp, false, DateTimeTimeUnit.Micros, "2020-10-20T09:49:01")]
    [InlineData(DateTimeFormat.Timestamp, false, DateTimeTimeUnit.Nanos, "2020-10-20T09:49:01")]
    [InlineData(DateTimeFormat.Timestamp, true, DateTimeTimeUnit.Micros, "2020-10-20T09:49:01Z")]
    [InlineData(DateTimeFormat.Impala, false, null, "2020-10-20T09:49:01Z")]
    [InlineData(DateTimeFormat.DateAndTime, false, null, "2020-10-20T09:49:01Z")]
    [InlineData(DateTimeFormat.Date, false, null, "2020-10-20")]
    public void GetCell_Time_HasTheMeaningOfItsType(DateTimeFormat format, bool utc, DateTimeTimeUnit? unit, string expected)
    {
        using var file = new ScratchFile(".parquet", Written(
            new ParquetSchema(new DateTimeDataField("t", format, utc, unit, isNullable: true)),
            (group, fields) => group.WriteAsync<DateTime>(fields[0], new DateTime?[] { null, utc || format != DateTimeFormat.Timestamp ? DateTime.SpecifyKind(Time, DateTimeKind.Utc) : Time })));
        file.Rows().Should().Equal("0: t", "1: ", "2: " + expected);
    }

    [Fact]
    public void Read_SeveralRowGroups_NumbersRowsThroughTheFile()
    {
        using var file = new ScratchFile(".parquet", Written(
            new ParquetSchema(new DataField<int>("n")), (group, fields) => group.WriteAsync<int>(fields[0], new[] { 7, 8 }), groups: 2));
        file.Rows().Should().Equal("0: n", "1: #7", "2: #8", "3: #7", "4: #8");
    }

    [Fact]
    public void Read_NestedColumns_LeavesThemOut()
    {
        using var file = new ScratchFile(".parquet", Written(
            new ParquetSchema(new ListField("list", new DataField<int>("item")), new DataField<int>("n")),
            async (group, fields) =>
            {
                await group.WriteAllPartsAsync<int>(fields[0], new[] { 1, 2 }, new[] { 3, 3 }, new[] { 0, 1 }, CancellationToken.None);
                await group.WriteAsync<int>(fields[1], new[] { 7 });
            }));
        file.Rows().Should().Equal("0: n", "1: #7");
    }

    [Fact]
    public void Open_NoRows_GivesTheHeaderOnly()
    {
        using var file = new ScratchFile(".parquet", Written(new ParquetSchema(new DataField<int>("n")), (_, _) => Task.CompletedTask, groups: 0));
        file.Rows().Should().Equal("0: n");
    }

    [Fact]
    public void Open_OtherContents_IsRefused()
    {
        using var file = new ScratchFile(".parquet", "declaration_no,office\n103512970260,11B1\n");
        file.Fault().Should().StartWith("data/file: the file must be a sound Parquet file; it is damaged").And.NotContain("1035");
    }

    [Fact]
    public void Read_EveryPossibleDamage_IsAMessageOrCells()
    {
        // Each byte of a small file overturned in turn: whatever comes, it is rows or our own exception.
        var sound = Written(new ParquetSchema(new DataField<string>("s")), (group, fields) => group.WriteAsync(fields[0], new string?[] { "a", null, "b" }));
        for (var at = 0; at < sound.Length; at++)
        {
            var damaged = sound.ToArray();
            damaged[at] ^= 0xFF;
            using var file = new ScratchFile(".parquet", damaged);
            try
            {
                file.Rows().Should().NotBeEmpty();
            }
            catch (UnusableInputException fault)
            {
                fault.Message.Should().StartWith("data/file");
            }
        }
    }

    private static byte[] Written(ParquetSchema schema, Func<ParquetRowGroupWriter, DataField[], Task> write, int groups = 1) => Task.Run(async () =>
    {
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, bytes))
        {
            for (var each = 0; each < groups; each++)
            {
                using var group = writer.CreateRowGroup();
                await write(group, schema.DataFields);
            }
        }

        return bytes.ToArray();
    }).GetAwaiter().GetResult();
}
