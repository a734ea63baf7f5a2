using NodaTime;

namespace TrsAnalytics;

/// <summary>What offices and departments are called.</summary>
internal static class OfficeText
{
    /// <summary>What an office is called on a day, else on the last day of registration; its code where the list does not tell.</summary>
    internal static LocalizedText Of(string code, MeasurementPlan plan, LocalDate? day = null) =>
        plan.Offices.Find(code, day ?? plan.RegistrationTo)?.Name ?? LocalizedText.Same(code);

    /// <summary>The table with a second column: what the offices or departments of its first are called.</summary>
    internal static Table WithNames(this Table table, MeasurementPlan plan) =>
        !plan.HasOfficeList || (table.Columns[0].Id != By.Office.Id && table.Columns[0].Id != By.Department.Id) ? table : table with
        {
            Columns = table.Columns.Insert(1, new("name", new("Tên", "Name"), ColumnKind.Text)),
            Rows = [.. table.Rows.Select(row => row.Insert(1, TableCell.Of(
                plan.Offices.Find(row[0].Text!.Vi, plan.RegistrationTo)?.Name ?? LocalizedText.Same(""))))],
        };
}
