using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Drafts a plan: guesses what the tables are, reads them by a plan without a window, and takes window, calendar and columns from what was read.</summary>
internal sealed class Drafting
{
    private const int MostStages = 12;
    private static readonly LocalDate Ever = new(1950, 1, 1);
    private static readonly LocalDate Never = new(2069, 12, 31);

    private readonly IReadOnlyList<DraftTable> _tables;
    private readonly string _id;
    private readonly DraftNames _names = new();
    private readonly List<DraftPoint> _points = [];
    private readonly bool _isLog;

    public Drafting(IReadOnlyList<DraftTable> tables, string id)
    {
        (_tables, _id) = (tables, id);
        _isLog = !tables.All(table => table.HasCustomsNumbers);
    }

    /// <summary>The draft.</summary>
    public PlanDraft Draft()
    {
        var plan = PlanTemplate.Usual(_id, Ever) with
        {
            RegistrationTo = Never,
            FollowUpUntil = Never,
            HandOverBy = null,
            TimeZone = DraftZone.Of(_tables, _isLog),
            Numbers = _isLog ? NumberKind.Any : NumberKind.Customs,
            Sources = [.. DraftSources.Of(_tables)],
        };
        plan = WithEvents(plan with { Columns = ColumnsOfTables() });
        var measurement = Read(plan);
        var stamps = WithOwnStamps(plan, measurement);
        if (stamps != plan)
        {
            (plan, measurement) = (stamps, Read(stamps));
        }

        foreach (var bound in new Func<MeasurementPlan, Measurement, MeasurementPlan>[] { WithStart, WithEnd })
        {
            var bounded = bound(plan, measurement);
            if (bounded != plan)
            {
                (plan, measurement) = (bounded, Read(bounded));
            }
        }

        return Close(plan, measurement);
    }

    private Measurement Read(MeasurementPlan plan) => new StudyReading(plan, [.. _tables.Select(table => new SourceFile(
        table.Path, $"{DraftFiles.Folder}/{table.Name}", DraftSources.IndexOf(plan.Sources, table), plan.Sources[DraftSources.IndexOf(plan.Sources, table)]))
        .OrderBy(file => file.SourceIndex)]).Read(progress: null);

    /// <summary>The headers that tell declarations, events and times apart, where they do not say so themselves.</summary>
    private ImmutableDictionary<string, string> ColumnsOfTables()
    {
        var columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var table in _tables.Where(table => !table.IsXes))
        {
            Name(table, table.Number, Field.DeclarationNumber);
            Name(table, table.Event, Field.Event);
            Name(table, table.Timestamp, Field.Timestamp);
            if (table.OtherTime is { } other)
            {
                Add("columns/" + other.Header, "-", new(
                    $"tệp {table.Name} có hai cột thời gian; cột này không dùng", $"{table.Name} has two columns of times; this one is not used"), isSure: false);
            }
        }

        return columns.ToImmutable();

        void Name(DraftTable table, SampledColumn? column, string field)
        {
            if (column is null || HeaderText.Fold(column.Header) == field || columns.ContainsKey(HeaderText.Fold(column.Header)))
            {
                return;
            }

            columns[HeaderText.Fold(column.Header)] = field;
            var isKnown = field == Field.DeclarationNumber ? DraftTable.MeansNumber(column.Header) || column.IsNumbers : table.Event is not null;
            Add($"columns/{column.Header}", field, new($"theo nội dung cột trong {table.Name}", $"by what stands in the column of {table.Name}"), isKnown);
        }
    }

    /// <summary>The events that rows of single stamps name: built-in ones by their names, others as events of the study.</summary>
    private MeasurementPlan WithEvents(MeasurementPlan plan)
    {
        var names = _tables.Where(table => table.Layout == SourceLayout.Events).SelectMany(DraftEvents.NamesOf)
            .GroupBy(name => HeaderText.Fold(name), StringComparer.Ordinal).Select(name => name.First()).ToList();
        var builtIn = names.Select(name => (Name: name, Event: DraftTable.EventNamed(name))).Where(name => name.Event is not null).ToList();
        var isCustoms = builtIn.Exists(name => name.Event == EventName.Registered)
            && builtIn.Exists(name => name.Event == EventName.Cleared || name.Event == EventName.Released);
        var own = names.Where(name => !(isCustoms || !_isLog) || !builtIn.Exists(known => known.Name == name)).ToList();
        if (own.Count == 0)
        {
            return plan;
        }

        var columns = plan.Columns.ToBuilder();
        var events = plan.Events.ToBuilder();
        foreach (var name in own)
        {
            var id = _names.Of(name.Replace("+", " ", StringComparison.Ordinal));
            columns[HeaderText.Fold(name)] = id;
            events.Add(new(new EventName(id), LocalizedText.Same(name)));
        }

        Add("events", string.Join(", ", own.Select(ShownText.Shown)), new(
            $"{own.Count} sự kiện có trong tệp, không có sẵn trong chương trình", $"{own.Count} events of the files that are not built in"), isSure: _isLog);
        return plan with { Columns = columns.ToImmutable(), Events = events.ToImmutable() };
    }

    /// <summary>Columns that look like stamps and mean no event: the event that their header comes near to, else one of their own.</summary>
    private MeasurementPlan WithOwnStamps(MeasurementPlan plan, Measurement measurement)
    {
        var (columns, events) = (plan.Columns.ToBuilder(), plan.Events.ToBuilder());
        var taken = measurement.Columns.Select(column => column.Field).ToHashSet(StringComparer.Ordinal);
        var isWide = _tables.Where(table => table.Layout == SourceLayout.Wide).Select(table => $"{DraftFiles.Folder}/{table.Name}").ToHashSet(StringComparer.Ordinal);
        foreach (var column in measurement.Columns.Where(column => column is { Field: null, Look: CellLook.Stamps } && isWide.Contains(column.File)).DistinctBy(column => HeaderText.Fold(column.Header)))
        {
            var near = column.Near is { } name && taken.Add(name) && plan.Events.Any(known => known.Name.Id == name) ? name : null;
            var id = near ?? _names.Of(column.Header);
            columns[HeaderText.Fold(column.Header)] = id;
            if (near is null)
            {
                events.Add(new(new EventName(id), LocalizedText.Same(column.Header)));
            }

            Add($"columns/{column.Header}", id, near is null
                ? new("cột thời gian không khớp mốc nào: coi là mốc riêng", "a column of stamps that means no event: taken as an event of its own")
                : new("tiêu đề gần giống", "its header comes near"), isSure: false);
        }

        return columns.Count == plan.Columns.Count ? plan : plan with { Columns = columns.ToImmutable(), Events = events.ToImmutable() };
    }

    /// <summary>Where nothing brings a registration, the first event of a case.</summary>
    private MeasurementPlan WithStart(MeasurementPlan plan, Measurement measurement)
    {
        if (measurement.Count > 0)
        {
            return plan;
        }

        Add("case_start", PlanSection.First, new(
            "không tệp nào có thời gian đăng ký: lấy mốc sớm nhất", "no file has a registration: the earliest event is taken"), isSure: _isLog);
        return plan with { CaseStart = new(Event: null) };
    }

    /// <summary>Where nothing brings a release, of logs the last event of a case.</summary>
    private MeasurementPlan WithEnd(MeasurementPlan plan, Measurement measurement)
    {
        var table = measurement.Table;
        if (plan.Release.Any(name => Enumerable.Range(0, table.Count).Any(row => table.Has(table.ColumnOf(name), row))))
        {
            return plan;
        }

        if (!_isLog)
        {
            Add("release", "[released, cleared]", new(
                "không tệp nào có giải phóng hay thông quan: mọi tờ khai sẽ là chưa hoàn thành", "no file has a release or a clearance: every declaration would be open"), isSure: false);
            return plan;
        }

        Add("case_end", PlanSection.Last, new(
            "không tệp nào có giải phóng: lấy mốc muộn nhất, nên không có hồ sơ nào đang mở", "no file has a release: the latest event is taken, so that nothing is open"), isSure: false);
        return plan with { CaseEnd = new(Event: null) };
    }

    private PlanDraft Close(MeasurementPlan plan, Measurement measurement)
    {
        var window = DraftWindow.Of(measurement.Table, isWeek: !_isLog) ?? throw new UnusableInputException(
            "FILES", "some row must have a readable stamp of its registration", "none has", "see what the headers are taken for by trs fields, and name the columns so");
        var calendar = DraftHours.Of(measurement.Table, plan.Calendar, out var stamps);
        var offices = OfficesOf(measurement);
        var columns = WithBuiltIn(plan.Columns, measurement.Columns);
        Add("registration", $"{window.From:yyyy-MM-dd} .. {window.To:yyyy-MM-dd}", window.LeftOut == 0
            ? new("mọi thời gian đăng ký nằm trong khoảng này", "every registration lies in it")
            : new($"{window.LeftOut} tờ khai đăng ký ngoài khoảng này", $"{window.LeftOut} declarations are registered outside of it"), isSure: window.LeftOut == 0 && _isLog);
        Add("follow_up_until", $"{window.FollowUpUntil:yyyy-MM-dd}", plan.CaseEnd is null
            ? new("ngày của mốc muộn nhất; hãy ghi ngày trích xuất dữ liệu", "the day of the latest stamp; state the day of extraction")
            : new("sau mốc muộn nhất; không có hồ sơ nào đang mở", "after the latest stamp; nothing is open"), isSure: plan.CaseEnd is not null);
        Add("time_zone", plan.TimeZone.Id, new("giờ địa phương trong tệp", "of the local times in the files"), isSure: plan.TimeZone.Id == PlanTemplate.UsualZone && !_isLog);
        Add("calendar", string.Join(", ", calendar.Shifts.Select(shift => ShiftText.Format(shift))), stamps == 0 || calendar == plan.Calendar
            ? new("quá ít mốc để đoán: giờ làm việc thông thường", "too few stamps to guess from: usual office hours")
            : new($"giờ của {stamps} mốc; ngày lễ phải tự ghi", $"the hours of {stamps} stamps; holidays are yours to state"), isSure: false);
        var year = window.From.Year;
        var proposed = plan with
        {
            RegistrationFrom = window.From,
            RegistrationTo = window.To,
            FollowUpUntil = window.FollowUpUntil,
            Title = _isLog ? new($"Nhật ký sự kiện {_id}", $"Event log {_id}") : new($"Đo thời gian giải phóng hàng năm {year}", $"Time release study {year}"),
            Calendar = calendar with { Holidays = [.. PlanTemplate.HolidaysOf(year)] },
            Columns = columns,
            Dates = DatesOf(measurement),
            Stages = _isLog ? [.. DraftStages.Of(measurement, MostStages)] : plan.Stages,
            Standards = _isLog ? [] : plan.Standards,
        };
        return new()
        {
            Plan = proposed,
            Points = [.. _points.OrderBy(point => Array.IndexOf(Order, point.Key.Split('/')[0]))],
            Offices = offices,
            Files = [.. _tables.Select(table => (table.Path, table.Name)).Distinct()],
        };
    }

    /// <summary>What headers mean without a word in the plan is written into it, where all files agree: so that one reads it there.</summary>
    private ImmutableDictionary<string, string> WithBuiltIn(ImmutableDictionary<string, string> columns, IEnumerable<FileColumn> read)
    {
        var all = columns.ToBuilder();
        foreach (var same in read.Where(column => column.Field is not null).GroupBy(column => HeaderText.Fold(column.Header)))
        {
            var column = same.First();
            if (column is { Origin: ColumnOrigin.BuiltIn, IsRead: true } && same.All(each => each.Field == column.Field && each.IsRead) && all.TryAdd(same.Key, column.Field!))
            {
                Add($"columns/{column.Header}", column.Field!, new("tên gọi đã biết", "a name that is known"), isSure: true);
            }
        }

        return all.ToImmutable();
    }

    private ImmutableDictionary<string, DayOrder> DatesOf(Measurement measurement)
    {
        var dates = ImmutableDictionary.CreateBuilder<string, DayOrder>(StringComparer.Ordinal);
        foreach (var same in measurement.Columns.Where(column => column.Order is not null).GroupBy(column => HeaderText.Fold(column.Header)))
        {
            var orders = same.Select(column => column.Order!.Value).Distinct().ToArray();
            if (orders is [var order] && (order != DayOrder.Dmy || same.All(column => column.IsOrderOpen)))
            {
                dates[same.Key] = order;
                Add($"dates/{same.First().Header}", PlanNode.WordOf(order), order == DayOrder.Dmy
                    ? new("mọi ô đọc được cả hai cách: lấy ngày trước", "every cell can be read both ways: day first is taken")
                    : new("có ô chỉ có thể là tháng trước", "some cells can only be month first"), isSure: order != DayOrder.Dmy);
            }
        }

        return dates.ToImmutable();
    }

    private ImmutableArray<string> OfficesOf(Measurement measurement)
    {
        var table = measurement.Table;
        var field = table.FieldOf(Field.Office);
        ImmutableArray<string> offices = field < 0 || table.TextColumns[field] is null
            ? []
            : [.. Enumerable.Range(0, table.Count).Select(row => table.TextOf(field, row)).Where(office => office.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (offices.Length > 0)
        {
            Add("offices", $"{offices.Length}", new(
                "viết vào offices.csv: hãy ghi tên và đơn vị cấp trên", "written to offices.csv: complete names and parents"), isSure: false);
        }

        return offices;
    }

    private static readonly string[] Order = ["time_zone", "registration", "follow_up_until", "sources", "columns", "dates", "values", "case_start", "case_end", "events", "calendar", "offices", "release"];

    private void Add(string key, string proposal, LocalizedText reason, bool isSure) => _points.Add(new(key, proposal, reason, isSure));
}
