export {
  answerKeyShape,
  isReportState,
  REPORT_FAULTS,
  REPORT_LIMITS,
  REPORT_STATES,
  type ReportFault,
  type ReportState,
  reportFaultLabel,
  reportStateLabel,
} from './visitor-report';
